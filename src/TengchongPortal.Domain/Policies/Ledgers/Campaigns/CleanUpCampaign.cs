using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>
/// A clean-up of the whole city (清理工作, R157; 国办发〔2018〕37号): the office says which organs go through which documents by which day, each organ fills in
/// its sheet, and what they found becomes one draft on the editorial way. Nothing ends before that is released.
/// </summary>
public sealed class CleanUpCampaign
{
    public const int NameMaxLength = 60;
    public const int BasisMaxLength = 200;
    public const int TopicMaxLength = 60;
    public const int ReasonMaxLength = 200;

    /// <summary>So many documents fit into one draft that can still be written on, each as a link of it.</summary>
    public const int MostDocuments = 400;

    private const char Between = '|';

    private readonly List<CleanUpTask> _tasks = [];

    private CleanUpCampaign()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The form that opened it: sent twice it is one.</summary>
    public Guid FormKey { get; private set; }

    /// <summary>Path of the whole city, whose office runs it.</summary>
    public string OrganPath { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Basis { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>Documents that had not ended by this day are in it.</summary>
    public DateOnly InForceOn { get; private set; }

    public DateOnly? MadeUntil { get; private set; }

    public string TopicWords { get; private set; } = "";

    public CampaignState State { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public string OpenedByName { get; private set; } = "";

    /// <summary>Why the office went on without somebody, opened it again or ended it.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The draft of the joint lists, then their record.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>Concurrency number of the campaign; each sheet has its own.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<CleanUpTask> Tasks => _tasks;

    public ImmutableArray<string> Topic => [.. TopicWords.Split(Between, StringSplitOptions.RemoveEmptyEntries)];

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>campaign.name</c>, <c>campaign.basis</c>, <c>campaign.due</c>, <c>campaign.topic</c>, <c>campaign.organs</c>, <c>campaign.empty</c> or <c>campaign.much</c>.</exception>
    public static CleanUpCampaign Open(CampaignWords words, string cityPath, Guid formKey, Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(person);
        Require(person.May(Capability.RunReleases, cityPath), "workflow.capability", "全市的清理工作由市政府办公室布置。");
        Require(words.Name.Trim().Length is > 1 and <= NameMaxLength, "campaign.name", $"请写明这次清理的名称（{NameMaxLength}字以内）。");
        Require(words.Basis.Trim().Length is > 1 and <= BasisMaxLength, "campaign.basis", $"请写明清理依据（{BasisMaxLength}字以内）。");
        Require(words.DueOn >= ChinaTime.DayOf(at), "campaign.due", "报送期限不能早于今天。");
        var topic = string.Join(Between, words.Topic);
        Require(topic.Length <= TopicMaxLength, "campaign.topic", $"标题关键词最多{TopicMaxLength}字。");
        Require(words.Organs.Length > 0, "campaign.organs", "请至少选择一个机关。");
        Require(words.Organs.Any(organ => organ.Documents.Length > 0), "campaign.empty", "按这个范围没有一件要清理的规范性文件，请放宽范围。");
        Require(words.Organs.Sum(organ => organ.Documents.Length) <= MostDocuments, "campaign.much", $"按这个范围有{words.Organs.Sum(organ => organ.Documents.Length)}件文件，一份清单最多{MostDocuments}件；请按机关、成文日期或者标题关键词分几次布置。");
        var campaign = new CleanUpCampaign
        {
            Id = Guid.CreateVersion7(at),
            FormKey = formKey,
            OrganPath = cityPath,
            Name = words.Name.Trim(),
            Basis = words.Basis.Trim(),
            DueOn = words.DueOn,
            InForceOn = words.InForceOn,
            MadeUntil = words.MadeUntil,
            TopicWords = topic,
            OpenedAt = at,
            OpenedByName = person.Name,
        };
        campaign._tasks.AddRange(words.Organs.Select(organ => CleanUpTask.Of(campaign.Id, organ)));
        return campaign;
    }

    /// <summary>Whether a form that comes again asks for the same.</summary>
    public bool Says(CampaignWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (Name, Basis, DueOn, InForceOn, MadeUntil, TopicWords) == (words.Name.Trim(), words.Basis.Trim(), words.DueOn, words.InForceOn, words.MadeUntil, string.Join(Between, words.Topic))
            && _tasks.Select(task => task.OrganPath).ToHashSet().SetEquals(words.Organs.Select(organ => organ.Path));
    }

    /// <summary>Whether a document is among those that it goes through, by the day on which it was made and by its title.</summary>
    public bool Covers(string title, DateOnly? madeOn) => Covers(title, madeOn, MadeUntil, Topic);

    /// <param name="until">Only those made by this day; null: all.</param>
    /// <param name="topic">Only those whose title holds one of these words; empty: all.</param>
    public static bool Covers(string title, DateOnly? madeOn, DateOnly? until, ImmutableArray<string> topic)
    {
        ArgumentNullException.ThrowIfNull(title);
        return (until is not { } last || madeOn <= last) && (topic.IsEmpty || topic.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    public CleanUpTask? SheetOf(string organPath) => _tasks.Find(task => task.OrganPath == organPath);

    /// <summary>Whether a sheet was handed in after the last day, or is still awaited though that is past.</summary>
    public bool IsLate(CleanUpTask sheet, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return (sheet.HandedInAt is { } at ? ChinaTime.DayOf(at) : today) > DueOn && (sheet.State == CleanUpTaskState.HandedIn || (sheet.State == CleanUpTaskState.Open && State == CampaignState.Collecting));
    }

    /// <summary>Takes one step, or says why not.</summary>
    /// <exception cref="RuleBrokenException">With the code of the first objection.</exception>
    public void Take(CampaignAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (CampaignGuards.Objection(this, act) is { } refusal)
        {
            throw From(refusal);
        }

        var step = CampaignWorkflow.StepOf(act.Deed);
        if (step.Sheet is { } move)
        {
            SheetOf(act.OrganPath)!.Take(act, move.To);
            return;
        }

        _tasks.FindAll(task => task.State == step.Sweeps?.From).ForEach(task => task.Move(step.Sweeps!.To));
        (State, DueOn, DocumentId) = (step.To ?? State, act.DueOn ?? DueOn, act.DocumentId ?? DocumentId);
        Reason = step.GivesReason ? act.Reason.Trim() : Reason;
        Version++;
    }
}
