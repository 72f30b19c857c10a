using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Commands;

namespace TengchongPortal.Web.Tests.Commands;

/// <summary>Runs a verb of the executable inside the portal and reads what it printed.</summary>
internal sealed record CommandRun(int Code, string Output, string Progress)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Task<CommandRun> OfAsync(PortalUnderTest portal, string verb, params string[] words) => portal.InsideAsync(async services =>
    {
        using var result = new StringWriter();
        using var progress = new StringWriter();
        var arguments = new CommandArguments(words);
        var command = services.GetServices<ICommand>().Single(one => one.Name == verb);
        var code = await command.RunAsync(arguments, new CommandOutput(result, progress, arguments.WantsJson, isTerminal: true), CancellationToken.None);
        return new CommandRun(code, result.ToString(), progress.ToString());
    });
}
