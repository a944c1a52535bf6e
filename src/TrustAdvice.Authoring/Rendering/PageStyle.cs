namespace TrustAdvice.Authoring.Rendering;

/// <summary>The style sheet of the page: nothing is loaded from anywhere.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f1f4f7; --edge: #8a949e; --link: #0b57a4; --good: #14622f; --bad: #a4161a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --paper: #14181c; --soft: #20262c; --edge: #7c8791; --link: #8cc4ff; --good: #7fd69a; --bad: #ff9a9a; } }
        body { margin: 0 auto; padding: 1rem 1.5rem 4rem; max-width: 90rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        a { color: var(--link); }
        .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
        h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--edge); } h3 { margin-top: 1.75rem; margin-bottom: .25rem; }
        code { font-size: .9em; } .hash { overflow-wrap: anywhere; }
        .facets, .provenance { font-size: .9rem; margin: .1rem 0 .4rem; }
        .scroll { overflow-x: auto; } .scroll:focus-visible { outline: 2px solid var(--link); }
        table { border-collapse: collapse; margin: .5rem 0 1.5rem; font-size: .9rem; min-width: 40rem; }
        caption { text-align: left; font-weight: 600; padding: .25rem 0; }
        th, td { border: 1px solid var(--edge); padding: .3rem .5rem; text-align: left; vertical-align: top; }
        thead th { background: var(--soft); } tbody th { font-weight: 500; }
        td.rank { text-align: right; } td.then { min-width: 13rem; } td ul { margin: 0; padding-left: 1.1rem; }
        .holds { color: var(--good); font-weight: 600; } .fails { color: var(--bad); font-weight: 700; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .3rem 0; } dt { font-weight: 600; } dd { margin: 0; }
        svg { width: 100%; min-width: 44rem; max-width: 66rem; height: auto; display: block; margin: 1rem 0; }
        svg .box { fill: var(--soft); stroke: var(--edge); stroke-width: 1.5; } svg .help { stroke-dasharray: 6 4; }
        svg text { text-anchor: middle; fill: var(--ink); font-family: system-ui, sans-serif; }
        svg .name { font-size: 16px; font-weight: 600; } svg .number { font-size: 13px; }
        svg .next { stroke: var(--ink); stroke-width: 2; } svg .head { fill: var(--ink); } svg .to-help { stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 4 4; }
        svg a:focus .box { stroke: var(--link); stroke-width: 3; }
        @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }

        """;
}
