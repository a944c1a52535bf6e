using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace TrustAdvice.Web.Tests.Support;

/// <summary>Serves the published files as any web server would: with their types, and compressed where they are.</summary>
public sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageServer(WebApplication app) => _app = app;

    /// <summary>Where the page is.</summary>
    public string Address => _app.Urls.Single() + "/";

    /// <summary>Serves a folder on a port of its own.</summary>
    public static async Task<PageServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var files = new PhysicalFileProvider(folder);
        app.Use((context, next) => Compressed(context, next, files));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".dat"] = "application/octet-stream";
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = types,
            OnPrepareResponse = served => served.Context.Response.Headers.CacheControl = "no-cache",
        });
        await app.StartAsync();
        return new PageServer(app);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Compressed(HttpContext context, RequestDelegate next, PhysicalFileProvider files)
    {
        string path = context.Request.Path.Value!;
        if (files.GetFileInfo(path + ".br") is { Exists: true } compressed)
        {
            new FileExtensionContentTypeProvider { Mappings = { [".dat"] = "application/octet-stream" } }.TryGetContentType(path, out string? type);
            context.Response.ContentType = type;
            context.Response.Headers.ContentEncoding = "br";
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.ContentLength = compressed.Length;
            await context.Response.SendFileAsync(compressed, context.RequestAborted);
            return;
        }

        await next(context);
    }
}
