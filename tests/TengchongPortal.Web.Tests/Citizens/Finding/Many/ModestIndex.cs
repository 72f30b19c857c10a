using System.Collections.Immutable;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Tests.Citizens.Finding.Many;

/// <summary>The index of the portal with pages of two and totals up to three, so that a few records are many.</summary>
internal sealed class ModestIndex(ITextIndex index) : ITextIndex
{
    public const int PageSize = 2, MostStated = 3;

    public IndexState State => index.State;

    public bool CanFind => index.CanFind;

    public long AppliedUntil => index.AppliedUntil;

    public void Open() => index.Open();

    public void Apply(IReadOnlyList<IndexChange> changes, long until) => index.Apply(changes, until);

    public void Commit() => index.Commit();

    public void Expunge() => index.Expunge();

    public FoundRecords Find(SearchWish wish) => index.Find(wish with { Size = PageSize, MostStated = MostStated });

    public ImmutableArray<Suggestion> Suggest(string typed, ImmutableArray<string> scopes, int most = 8) => index.Suggest(typed, scopes, most);

    public IIndexRebuild BeginRebuild() => index.BeginRebuild();

    public void Dispose() => index.Dispose();
}
