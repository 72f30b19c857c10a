using System.Runtime.CompilerServices;

namespace TengchongPortal.Search.Finding;

/// <summary>What is asked of every record that fits, side by side in memory and no wider than it must be: millions are read in a moment.</summary>
internal struct RecordRow
{
    /// <summary>What age and law leave of its weight on the day.</summary>
    public float Share;

    public ushort Scope;

    /// <summary>The number of its validity on the day.</summary>
    public byte Standing;

    public FacetNumbers Facets;

    /// <summary>The number of its value of any facet.</summary>
    public readonly int Of(int facet) => facet == FacetNumbers.Kept ? Standing : Facets[facet];

    /// <summary>A number for each facet that is kept; validity, the last one, is computed.</summary>
    [InlineArray(Kept)]
    internal struct FacetNumbers
    {
        public const int Kept = (int)SearchFacet.Validity;

        private ushort _first;
    }
}
