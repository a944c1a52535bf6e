namespace TrustAdvice.Fuzz;

/// <summary>Changes a document so that much of it stays sound: so a reader is led far in before it meets the fault.</summary>
public sealed class TreeMutator(Random random, IReadOnlyList<Node> corpus)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "1e999999999", "99999999999999999999999999", "0.000000000000000000001",
        "2147483648", "9223372036854775808", "-1e-400", "\"\"", "\" \"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"",
        "\"\\u202e\\u2066\"", "\"\\uFEFF\"", "\"unknown\"", "\"*\"", "\"any\"", "\"$\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "\"2026-02-30\"", "\"en\"", "\"EN-us-x-y\"", "\"a.b\"", "\"a b\"", "\"[x](y)\"", "\"{partner}\"", "\"{{}\"", "\"\\\"\"",
        "\"🙂🙂\"", "\"İıẞ\"", "\"e\\u0301\"", "{}", "[]", "[[]]", "{\"\":{}}", "NaN", "Infinity", "undefined", "'x'", "/*", "//\n",
    ];

    private static readonly string[] Names =
        ["", " ", "$schema", "any", "not", "from", "to", "id", "when", "__proto__", "\\ud800", "\\u0000", "a.b", "*", "\\u202e", "🙂"];

    public Node Mutate(Node document)
    {
        var root = document.Copy();
        for (int times = 1 << random.Next(3); times > 0; times--)
        {
            Change(root);
        }

        return root;
    }

    private void Change(Node root)
    {
        var all = root.All();
        var node = One(all);
        switch (random.Next(11))
        {
            case 0:
                Become(node, new Node { Raw = One(Values) });
                break;
            case 1:
                Become(node, One(all).Copy());
                break;
            case 2:
                Become(node, One(corpus).Copy());
                break;
            case 3:
                Repeat(node);
                break;
            case 4:
                Remove(node);
                break;
            case 5:
                node.Name = random.Next(3) == 0 ? One(Names) : One(all).Name;
                break;
            case 6:
                Become(node, new Node { IsObject = random.Next(2) == 0, Children = [node.Copy()] });
                break;
            case 7:
                Nest(node, random.Next(60));
                break;
            case 8:
                Insert(node, One(corpus).Copy());
                break;
            case 9:
                Become(node, new Node { Raw = "\"" + new string('x', random.Next(2000)) + "\"" });
                break;
            default:
                Shuffle(node);
                break;
        }
    }

    /// <summary>What a value is, but not how it is called.</summary>
    private static void Become(Node node, Node other)
    {
        node.Children = other.Children;
        node.IsObject = other.IsObject;
        node.Raw = other.Raw;
    }

    private void Repeat(Node node)
    {
        if (node.Children is { Count: > 0 } children)
        {
            var chosen = One(children);
            int times = random.Next(8) == 0 ? random.Next(300) : random.Next(1, 4);
            for (; times > 0; times--)
            {
                children.Insert(random.Next(children.Count + 1), chosen.Copy());
            }
        }
    }

    private void Remove(Node node)
    {
        if (node.Children is { Count: > 0 } children)
        {
            children.RemoveAt(random.Next(children.Count));
        }
    }

    private void Insert(Node node, Node other) => node.Children?.Insert(random.Next(node.Children.Count + 1), other);

    private void Shuffle(Node node)
    {
        if (node.Children is { Count: > 1 } children)
        {
            int one = random.Next(children.Count);
            int other = random.Next(children.Count);
            (children[one], children[other]) = (children[other], children[one]);
        }
    }

    private void Nest(Node node, int depth)
    {
        var inner = node.Copy();
        for (; depth > 0; depth--)
        {
            inner = new Node { IsObject = random.Next(2) == 0, Children = [inner] };
        }

        Become(node, inner);
    }

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
