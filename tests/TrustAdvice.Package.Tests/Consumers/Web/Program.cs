using System.Text;
using TrustAdvice;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddTrustAdvice(options => options.Limit = 1);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, TrustAdviceJson.Resolver));

var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapPost("/advice", (Situation situation, Advisor advisor) => advisor.Advise(situation));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
foreach (string situation in args)
{
    using var content = new StringContent(situation, Encoding.UTF8, "application/json");
    using var response = await client.PostAsync(new Uri("/advice", UriKind.Relative), content);
    Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
}

await app.StopAsync();
