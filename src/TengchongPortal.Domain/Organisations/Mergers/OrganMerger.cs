using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>One organ was merged into another (机构合并, R110): by which document, from which legal day, and what moved. Written once.</summary>
public sealed class OrganMerger : IWrittenOnce
{
    public const int BasisMaxLength = 200;

    private readonly List<MergerLine> _lines = [];

    private OrganMerger()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The act; organs that were merged together share it.</summary>
    public Guid ActId { get; private set; }

    public Guid PredecessorId { get; private set; }

    public Guid SuccessorId { get; private set; }

    /// <summary>First day on which the predecessor is no more.</summary>
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>Number and name of the document that merged them (依据).</summary>
    public string Basis { get; private set; } = "";

    public Guid MergedBy { get; private set; }

    public string MergedByName { get; private set; } = "";

    public DateTimeOffset MergedAt { get; private set; }

    public IReadOnlyList<MergerLine> Lines => _lines;

    /// <param name="wish">What <see cref="MergerRules"/> let pass.</param>
    public static OrganMerger Record(Guid actId, Organ from, Organ into, MergerWish wish, IEnumerable<MergerLine> lines, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(by);
        var merger = new OrganMerger
        {
            Id = Guid.CreateVersion7(at),
            ActId = actId,
            PredecessorId = from.Id,
            SuccessorId = into.Id,
            EffectiveOn = wish.EffectiveOn,
            Basis = wish.Basis.Trim(),
            MergedBy = by.Id,
            MergedByName = by.Name,
            MergedAt = at,
        };
        merger._lines.AddRange(lines);
        return merger;
    }
}
