namespace TengchongPortal.Web.Foundations;

/// <summary>How the executable finds its own files: beside itself when published, in the project folder while developing.</summary>
public static class Hosting
{
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };
}
