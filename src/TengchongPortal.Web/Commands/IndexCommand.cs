namespace TengchongPortal.Web.Commands;

/// <summary>
/// <c>index rebuild</c>: makes the full-text index anew from the database; <c>index score</c>: how well a fixed set of questions is answered.
/// The index is opened by these words only: whoever opens it has it alone.
/// </summary>
public sealed class IndexCommand(IServiceProvider services) : ICommand
{
    public string Name => "index";

    public string Usage => "index rebuild | score [--json]";

    public StoreUse Use => StoreUse.Shared;

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments.Words switch
        {
            ["rebuild"] => await services.GetRequiredService<RebuildIndex>().RunAsync(output, ct),
            ["score"] => await services.GetRequiredService<ScoreIndex>().RunAsync(output, ct),
            _ => 2,
        };
    }
}
