namespace TengchongPortal.Web.Foundations.Store;

/// <summary>Something an empty database is filled with: reference data, the seed report, the demonstration city.</summary>
public interface IDatabaseFilling
{
    int Order { get; }

    /// <param name="wish"><c>Demo</c>, <c>Reference</c> or <c>None</c> (<c>Seed:AtStart</c>).</param>
    bool IsFor(string wish);

    Task FillAsync(CancellationToken ct);
}
