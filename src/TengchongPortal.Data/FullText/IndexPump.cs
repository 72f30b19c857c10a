using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>Feeds what citizens find from the sequence of public changes; the kept pages grow old with it.</summary>
public sealed class IndexPump(ITextIndex index, PublicGeneration generation, IServiceScopeFactory scopes) : Pump<IndexEntries>(index, scopes)
{
    protected override void Moved() => generation.Move();
}
