using System.Runtime.CompilerServices;

namespace TengchongPortal.Search.Finding;

/// <summary>What is asked of every record that fits, side by side in memory.</summary>
internal struct RecordRow
{
    /// <summary>When it was published, in UTC ticks; 0 when unknown.</summary>
    public long Published;

    /// <summary>Orders what is otherwise alike.</summary>
    public long Key;

    public int Scope;

    public FacetNumbers Facets;

    /// <summary>A number for each facet that is kept; validity, the last one, is computed.</summary>
    [InlineArray(Kept)]
    internal struct FacetNumbers
    {
        public const int Kept = (int)SearchFacet.Validity;

        private int _first;
    }
}
