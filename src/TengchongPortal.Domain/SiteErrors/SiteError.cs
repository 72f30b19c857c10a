using TengchongPortal.Domain.Kernel;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>
/// A report that a page of this site is wrong (纠错, R114): triaged within a working day, answered within three by dated rules, and closed in public with
/// what was done. Nothing is asked about the person who reports; the words stay inside, for they may name people.
/// </summary>
public sealed class SiteError
{
    public const int WordsMaxLength = 500;
    public const int NoteMaxLength = 500;
    public const int AboutMaxLength = 500;
    public const int NumberLength = 15;

    private readonly List<SiteErrorLine> _lines = [];

    private SiteError()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>What it is asked after by: the day and six digits, <c>20191212-123456</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Of the form: the same form is one report, however often it arrives.</summary>
    public Guid FormKey { get; private set; }

    public SiteErrorOrigin Origin { get; private set; }

    /// <summary>The number that the office above gave it; empty for a visitor's.</summary>
    public string SourceNumber { get; private set; } = "";

    public SiteErrorKind Kind { get; private set; }

    public string About { get; private set; } = "";

    public Guid? DocumentId { get; private set; }

    /// <summary>Who has it in hand.</summary>
    public string OrganPath { get; private set; } = "";

    public string Words { get; private set; } = "";

    public DateTimeOffset ReportedAt { get; private set; }

    public SiteErrorState State { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What was done about it, for everybody.</summary>
    public string Note { get; private set; } = "";

    public long Version { get; private set; }

    public IReadOnlyList<SiteErrorLine> Lines => _lines;

    /// <exception cref="RuleBrokenException"><c>site-error.words</c>: nothing was said.</exception>
    public static SiteError Report(SiteErrorWords words, Guid formKey, DateTimeOffset at, string number)
    {
        ArgumentNullException.ThrowIfNull(words);
        Require(words.Words.Trim().Length > 0, "site-error.words", "请写明错在哪里、应当怎样。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            FormKey = formKey,
            Kind = words.Kind,
            About = words.About,
            DocumentId = words.DocumentId,
            OrganPath = words.OrganPath,
            Words = words.Words.Trim(),
            ReportedAt = at,
        };
    }

    /// <summary>Whether it is the same error of the same page.</summary>
    public bool Says(SiteErrorWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (Kind, About, Words) == (words.Kind, words.About, words.Words.Trim());
    }

    /// <summary>One that an office above handed down, under its number.</summary>
    public static SiteError HandDown(SiteErrorWords words, string sourceNumber, DateTimeOffset at, string number)
    {
        var report = Report(words, Guid.CreateVersion7(at), at, number);
        (report.Origin, report.SourceNumber) = (SiteErrorOrigin.Above, sourceNumber);
        return report;
    }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>stale.version</c>, <c>site-error.closed</c>, <c>site-error.organ</c>, <c>site-error.note</c> or <c>site-error.unfixed</c>.</exception>
    public void Take(SiteErrorAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var step = SiteErrorWorkflow.StepOf(act.Event);
        Require(step.Capabilities.Any(capability => act.Person.May(capability, OrganPath)), "workflow.capability", "您没有办理这件纠错的权限。");
        Require(step.From.Contains(State), "site-error.closed", "这件纠错已经办结。");
        Require(act.SeenVersion == Version, "stale.version", "刚刚有别人办理了这件纠错，请看过最新情况后再办理。");
        var isAssigning = act.Event == SiteErrorEvent.Assign;
        Require(!isAssigning || act.OrganPath.Length > 0, "site-error.organ", "请选择交给哪个机构办理。");
        Require(isAssigning || act.Note.Trim().Length > 0, "site-error.note", "请写明办理结果，结果会公开。");
        Require(act.Event != SiteErrorEvent.Fix || DocumentId is null || act.HasChanged, "site-error.unfixed", "这条信息在收到纠错以后还没有更正发布，也没有隐藏或者撤下；请先更正，再办结。无须更正的，选“说明原因”。");
        _lines.Add(SiteErrorLine.Of(_lines.Count + 1, act, act.Note.Trim()));
        (State, OrganPath) = (step.To, isAssigning ? act.OrganPath : OrganPath);
        if (!step.To.IsOpen())
        {
            (ClosedAt, Note) = (act.At, act.Note.Trim());
        }

        Version++;
    }
}
