namespace TengchongPortal.Web.Commands;

/// <summary>A verb of the executable (architecture §5).</summary>
public interface ICommand
{
    /// <summary>First word, such as <c>deadline</c>; a second one belongs to the arguments.</summary>
    string Name { get; }

    /// <summary>Usage in one line, for exit code 2.</summary>
    string Usage { get; }

    StoreUse Use => StoreUse.Shared;

    /// <returns>0 done, 1 refused or check failed, 2 wrong usage.</returns>
    Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct);
}
