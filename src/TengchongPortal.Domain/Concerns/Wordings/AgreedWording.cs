using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Concerns.Wordings;

/// <summary>
/// One wording for a topic on which several organs speak (统一口径; 快速反应和协调联动机制, R41). The office writes it, each organ of the mechanism signs that it
/// has read it; a changed text asks everybody anew. Seen by the office and those organs only.
/// </summary>
public sealed class AgreedWording
{
    public const int TopicMaxLength = 60;
    public const int TextMaxLength = 2000;
    public const int MostMarks = 5;
    public const int MarkMinLength = 2;
    public const int MarkMaxLength = 20;

    private const char Between = '|';

    private readonly List<WordingReceipt> _receipts = [];

    private AgreedWording()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The form that opened it: sent twice it is one.</summary>
    public Guid FormKey { get; private set; }

    /// <summary>Path of the whole city, whose office leads the mechanism.</summary>
    public string OrganPath { get; private set; } = "";

    public string Topic { get; private set; } = "";

    public string MarkWords { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Grows with each change of the text; a receipt holds for one edition.</summary>
    public int Edition { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Concurrency number.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<WordingReceipt> Receipts => _receipts;

    public ImmutableArray<string> Marks => [.. MarkWords.Split(Between, StringSplitOptions.RemoveEmptyEntries)];

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>wording.topic</c>, <c>wording.marks</c>, <c>wording.text</c> or <c>wording.units</c>.</exception>
    public static AgreedWording Open(WordingWords words, string cityPath, Guid formKey, Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wording = new AgreedWording { Id = Guid.CreateVersion7(at), FormKey = formKey, OrganPath = cityPath };
        wording.Write(words, person, at);
        return wording;
    }

    /// <summary>A changed text is a new edition, for which everybody signs anew; who joins has not signed.</summary>
    /// <exception cref="RuleBrokenException">As of <see cref="Open"/>, and <c>wording.stale</c> or <c>wording.closed</c>.</exception>
    public void Change(WordingWords words, Actor person, long seenVersion, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(words);
        RequireOpen(seenVersion);
        Write(words, person, at);
    }

    /// <summary>Signs for every unit of the mechanism at which the person works.</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>wording.closed</c>, or <c>wording.stale</c> when another edition was read.</exception>
    public void Acknowledge(Actor person, int seenEdition, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        var own = _receipts.FindAll(receipt => WorksAt(person, receipt.OrganPath));
        Require(own.Count > 0, "workflow.capability", "您所在的单位不在这项口径的成员单位里。");
        Require(ClosedAt is null, "wording.closed", "这项口径已经结束使用。");
        Require(seenEdition == Edition, "wording.stale", "口径在您打开之后又修改过，请阅读新的文字再签收。");
        own.Where(receipt => receipt.Edition != Edition).ToList().ForEach(receipt => receipt.Sign(Edition, person.Name, at));
        Version++;
    }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>wording.closed</c> or <c>wording.stale</c>.</exception>
    public void Close(Actor person, long seenVersion, DateTimeOffset at)
    {
        RequireOffice(person);
        RequireOpen(seenVersion);
        ClosedAt = at;
        Version++;
    }

    public bool IsOffice(Actor person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.May(Capability.RunReleases, OrganPath);
    }

    public bool IsMember(Actor person) => _receipts.Exists(receipt => WorksAt(person, receipt.OrganPath));

    /// <summary>Whether a unit at which the person works has not signed for the edition in use.</summary>
    public bool IsToSign(Actor person) => _receipts.Exists(receipt => receipt.Edition != Edition && WorksAt(person, receipt.OrganPath));

    public bool IsOpenTo(Actor person) => IsOffice(person) || IsMember(person);

    /// <summary>Whether a title speaks of the topic.</summary>
    public bool IsSpokenOf(string title) => Marks.Any(mark => title.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a unit of the mechanism has not signed for the edition in use.</summary>
    public bool IsUnread(string organPath) => _receipts.Exists(receipt => receipt.OrganPath == organPath && receipt.Edition != Edition);

    private void Write(WordingWords words, Actor person, DateTimeOffset at)
    {
        RequireOffice(person);
        var marks = words.Marks.Select(mark => mark.Trim()).Where(mark => mark.Length > 0).Distinct().ToList();
        Require(words.Topic.Trim().Length is > 0 and <= TopicMaxLength, "wording.topic", $"请写明是什么话题（{TopicMaxLength}字以内）。");
        Require(marks.Count is > 0 and <= MostMarks && marks.TrueForAll(mark => mark.Length is >= MarkMinLength and <= MarkMaxLength && !mark.Contains(Between)), "wording.marks", $"请填写1到{MostMarks}个关键词，每个{MarkMinLength}到{MarkMaxLength}个字；标题含有关键词的信息视为谈到这个话题。");
        Require(words.Text.Trim().Length is > 0 and <= TextMaxLength, "wording.text", $"请写明统一口径（{TextMaxLength}字以内）。");
        Require(words.Units.Length > 0, "wording.units", "请至少选择一个成员单位。");
        var isChanged = Text != words.Text.Trim();
        (Topic, MarkWords, Text) = (words.Topic.Trim(), string.Join(Between, marks), words.Text.Trim());
        (Edition, ChangedAt) = isChanged ? (Edition + 1, at) : (Edition, ChangedAt);
        _receipts.RemoveAll(receipt => !words.Units.Contains(receipt.OrganPath));
        _receipts.AddRange(words.Units.Distinct().Where(path => !_receipts.Exists(receipt => receipt.OrganPath == path)).Select(path => WordingReceipt.Of(Id, path)).ToList());
        PersonName = person.Name;
        Version++;
    }

    // A right at the government reaches every department and signs for none.
    private static bool WorksAt(Actor person, string path) => person.Grants.Any(grant => grant.OrganPath == path);

    private void RequireOffice(Actor person) => Require(IsOffice(person), "workflow.capability", "统一口径由市政府办公室填写。");

    private void RequireOpen(long seenVersion)
    {
        Require(ClosedAt is null, "wording.closed", "这项口径已经结束使用。");
        Require(seenVersion == Version, "wording.stale", "口径在您打开之后又有变化，请对照上面现行的文字，再保存一次。");
    }
}
