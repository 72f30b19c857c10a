using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Makes a text of what was typed: tidied, its links found, choices taken from the lists only.</summary>
public sealed class WriteText(PortalDbContext db, DraftChoicesQuery choices, LinkTargets targets, WriteMeeting meetings, TimeProvider clock)
{
    /// <param name="before">The text that is being changed: its attachments and its way of writing stay.</param>
    public async Task<WrittenText> RunAsync(DraftForm form, RevisionText? before, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (links, linkFaults) = await targets.FindAsync(form.Relations, writer, ct);
        var named = form.NamedOrgans.ToList();
        var organs = await db.Organs.Where(organ => named.Contains(organ.Path)).OrderBy(organ => organ.Order).Select(organ => organ.Path).ToListAsync(ct);
        var (meeting, itemFaults) = await meetings.RunAsync(form.Meeting, before?.Meeting, writer, ct);
        var faults = linkFaults.AddRange(itemFaults).AddRange(await ChoiceFaultsAsync(form, before, ct));
        var text = Text(form, before) with { Relations = [.. links.Select(one => one.Link).Distinct()], Meeting = meeting, NamedOrgans = [.. organs], Flags = await FlagsAsync(form, before, ct) };
        return new(await NamedAsync(text, ct), faults.AddRange(UnreadableFaults(text))) { Links = links };
    }

    /// <summary>Name and post of an expert are those of the register; a word on own interests is the one of this text, or else the register's (R46).</summary>
    private async Task<RevisionText> NamedAsync(RevisionText text, CancellationToken ct)
    {
        var chosen = text.Interpretation?.ExpertId;
        return chosen is not null && await db.Experts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == chosen, ct) is { } expert
            ? text with { Interpretation = text.Interpretation! with { Interpreter = expert.Name, InterpreterPost = expert.Post, Interests = text.Interpretation.Interests is { Length: > 0 } said ? said : expert.Interests } }
            : text;
    }

    // In the order of the list, so that the same flags are the same text; one that the text bears stays even when it is not offered any more.
    private async Task<ImmutableArray<string>> FlagsAsync(DraftForm form, RevisionText? before, CancellationToken ct) =>
        [.. (await choices.RunAsync(ct)).Flags.Select(item => item.Value).Union(before?.Flags ?? []).Where(form.Flags.Contains)];

    private async Task<IEnumerable<DraftFault>> ChoiceFaultsAsync(DraftForm form, RevisionText? before, CancellationToken ct)
    {
        var known = await choices.RunAsync(ct);
        known = before is null ? known : known.Keeping(before);
        return ((DraftFault?[])
        [
            form.ColumnId is { } column && !known.Columns.Any(item => item.Value == column.ToString()) ? new(nameof(form.ColumnId), "请从列表中选择公开目录。") : null,
            DraftChoices.Lacks(known.Themes, form.Theme) ? new(nameof(form.Theme), "请从列表中选择主题分类。") : null,
            DraftChoices.Lacks(known.Genres, form.Genre) ? new(nameof(form.Genre), "请从列表中选择体裁分类。") : null,
            DraftChoices.Lacks(known.Audiences, form.Audience) ? new(nameof(form.Audience), "请从列表中选择服务对象。") : null,
            form.Openness != Openness.Proactive && DraftChoices.Lacks(known.Grounds, form.ExemptionClause) ? new(nameof(form.ExemptionClause), "请从列表中选择不公开依据。") : null,
            form.MadeOn > ChinaTime.DayOf(clock.GetUtcNow()) ? new(nameof(form.MadeOn), "成文日期不能晚于今天。") : null,
            .. PolicySheets.OrgansOf(form).Where(named => !known.Organs.Concat(known.Former).Any(item => item.Value == named.Path)).Select(named => new DraftFault(named.Field, "请从列表中选择机构。")),
            form.Knowledge is { } entry && DraftChoices.Lacks(known.Rules, entry.Rule) ? new("Knowledge.Rule", "请从列表中选择所据制度。") : null,
            form.Policy?.Topic is { Length: > 0 } topic && topic != before?.Policy?.Topic && !known.Topics.Any(one => one.Code == topic) ? new("Policy.Topic", "请从列表中选择年度主题。") : null,
            DraftChoices.Lacks(known.Experts, form.Interpretation?.ExpertId?.ToString()) ? new("Interpretation.ExpertId", "请从列表中选择解读专家。") : null,
            form.ExpiresOn < form.EffectiveOn ? new(nameof(form.ExpiresOn), "失效日期不能早于施行日期。") : null,
        ]).OfType<DraftFault>();
    }

    private static IEnumerable<DraftFault> UnreadableFaults(RevisionText text) =>
        EditionChecks.FieldsOf(text)
            .Where(field => !StrictText.IsReadable(field.Text))
            .Select(field => new DraftFault(field.Name, "含有不成字符的编码（显示为�），请重新输入乱码处的文字。", StrictText.Unreadable));

    private static RevisionText Text(DraftForm form, RevisionText? before) => (before ?? new() { Title = "", ColumnId = Guid.Empty }) with
    {
        Files = [.. (before?.Files ?? []).Where(file => !form.Dropped.Contains(file.Id))],
        Title = Line(form.Title),
        Summary = Lines(form.Summary),
        ColumnId = form.ColumnId ?? Guid.Empty,
        Openness = form.Openness,
        ExemptionClause = form.Openness == Openness.Proactive ? "" : Line(form.ExemptionClause),
        ExemptionReason = form.Openness == Openness.Proactive ? "" : Lines(form.ExemptionReason),
        ReassessOn = form.Openness == Openness.Proactive ? null : form.ReassessOn,
        MadeOn = form.MadeOn,
        DocumentNumber = Line(form.DocumentNumber),
        Theme = Line(form.Theme),
        Genre = Line(form.Genre),
        Audience = Line(form.Audience),
        Keywords = Line(form.Keywords),
        EffectiveOn = form.EffectiveOn,
        ExpiresOn = form.ExpiresOn,
        LegalityNumber = Line(form.LegalityNumber),
        Source = Line(form.Source),
        Body = Lines(form.Body),
        Format = form.Format ?? before?.Format ?? BodyFormat.Markdown,
        ChangeKind = form.ChangeKind,
        ChangeNote = Lines(form.ChangeNote),
        Policy = WritePolicy.Facts(form.Policy, before?.Policy),
        Interpretation = WritePolicy.Facts(form.Interpretation, before?.Interpretation),
        Knowledge = KnowledgeSheets.Facts(form.Knowledge, before?.Knowledge),
        Filling = null,
    };

    internal static string Line(string? typed) => string.Join(' ', (typed ?? "").Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    // Browsers send CR LF; a text kept so would differ from itself in every comparison.
    internal static string Lines(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim('\n', ' ');
}

/// <summary>The text that was written, and what stands in its way.</summary>
public sealed record WrittenText(RevisionText Text, ImmutableArray<DraftFault> Faults)
{
    /// <summary>Its links as they were typed, for whoever asks where they lead.</summary>
    public ImmutableArray<PlacedLink> Links { get; init; } = [];
}

/// <summary>What is wrong, and with which field.</summary>
/// <param name="Code">Code of the rule, where it decides the status of the answer.</param>
public sealed record DraftFault(string Field, string Message, string Code = "content");
