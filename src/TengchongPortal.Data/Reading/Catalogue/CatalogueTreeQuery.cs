namespace TengchongPortal.Data.Reading.Catalogue;

/// <summary>The column tree with its counts: of all organs, or of one.</summary>
public sealed class CatalogueTreeQuery(PublicRegister register)
{
    public async Task<CatalogueTree> RunAsync(Guid? organId, CancellationToken ct) => organId is { } organ
        ? await TreeAsync(organ, ct)
        : await register.KeptAsync("tree", token => TreeAsync(null, token), ct);

    private async Task<CatalogueTree> TreeAsync(Guid? organId, CancellationToken ct) =>
        CatalogueTree.Of(await register.ColumnListAsync(ct), (await register.CountsAsync(ct)).Columns(organId));
}
