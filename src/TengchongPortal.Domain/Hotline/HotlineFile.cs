using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Hotline;

/// <summary>Which way a file went.</summary>
public enum HotlineDirection
{
    /// <summary>Work orders from the hotline.</summary>
    Received,

    /// <summary>States and answers to the hotline.</summary>
    Sent,

    /// <summary>Letters that the office handed on, to the hotline.</summary>
    CasesSent,

    /// <summary>How those stand with the hotline.</summary>
    CasesReturned,

    /// <summary>What the hotline wants added, changed or taken out of the knowledge base.</summary>
    QuestionsReceived,
}

public static class HotlineDirections
{
    extension(HotlineDirection direction)
    {
        /// <summary>Whether the file came in, so that its lines are new, known or refused.</summary>
        public bool IsInbound => direction is HotlineDirection.Received or HotlineDirection.CasesReturned or HotlineDirection.QuestionsReceived;
    }
}

/// <summary>A file that was exchanged, with its totals: every line of it is new, known or refused, and nothing is lost between.</summary>
public sealed class HotlineFile
{
    private readonly List<HotlineRefusal> _refusals = [];

    private HotlineFile()
    {
    }

    public Guid Id { get; private set; }

    public HotlineDirection Direction { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public int Lines { get; private set; }

    /// <summary>Were taken over for the first time; of a file that was sent, the lines that went out for the first time (all, of states).</summary>
    public int Added { get; private set; }

    /// <summary>Had been taken over, or sent, before.</summary>
    public int Known { get; private set; }

    public int Refused { get; private set; }

    public IReadOnlyList<HotlineRefusal> Refusals => _refusals;

    public static HotlineFile Begin(Guid id, HotlineDirection direction, Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new() { Id = id, Direction = direction, At = at, PersonId = person.Id, PersonName = person.Name };
    }

    /// <summary>Takes the lines over one by one, those that are refused alone with their sentence, and writes the totals.</summary>
    /// <param name="lines">Those that could be read.</param>
    /// <param name="faults">Those that could not.</param>
    /// <param name="take">Whether the line was new; it may refuse, and then has changed nothing.</param>
    public void Take<T>(IEnumerable<T> lines, IEnumerable<HotlineFault> faults, Func<T, bool> take)
        where T : IHotlineLine
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(take);
        var (added, known, refused) = (0, 0, faults.ToList());
        foreach (var line in lines)
        {
            try
            {
                var isNew = take(line);
                (added, known) = (added + (isNew ? 1 : 0), known + (isNew ? 0 : 1));
            }
            catch (RuleBrokenException refusal)
            {
                refused.Add(new(line.Line, line.Shown, refusal.Message));
            }
        }

        Close(added, known, [.. refused.OrderBy(fault => fault.Line)]);
    }

    public void Close(int added, int known, ImmutableArray<HotlineFault> faults)
    {
        (Added, Known, Refused, Lines) = (added, known, faults.Length, added + known + faults.Length);
        _refusals.AddRange(faults.Select(fault => HotlineRefusal.Of(Id, fault)));
    }
}

/// <summary>A line that was not taken over, and why; it repeats nothing of what the caller said.</summary>
public sealed class HotlineRefusal
{
    public const int ReasonMaxLength = 200;

    private HotlineRefusal()
    {
    }

    public Guid Id { get; private set; }

    public Guid FileId { get; private set; }

    public int Line { get; private set; }

    public string ExternalNo { get; private set; } = "";

    public string Reason { get; private set; } = "";

    internal static HotlineRefusal Of(Guid fileId, HotlineFault fault) => new() { Id = Guid.NewGuid(), FileId = fileId, Line = fault.Line, ExternalNo = fault.ExternalNo, Reason = fault.Reason };
}

/// <param name="ExternalNo">Empty where the number itself is what is wrong.</param>
public sealed record HotlineFault(int Line, string ExternalNo, string Reason);
