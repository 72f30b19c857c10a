using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>Reads meetings with what became of each open item: explained by what citizens can read now, or not.</summary>
public sealed class MeetingReading(PublicRegister register, TypeContracts contracts)
{
    /// <param name="document">One meeting only; all of them when null, the newest first.</param>
    public async Task<IReadOnlyList<MeetingRow>> RunAsync(Guid? document, CancellationToken ct)
    {
        var rows = await register.Meetings.Where(meeting => document == null || meeting.DocumentId == document)
            .OrderByDescending(meeting => meeting.HeldOn).ThenByDescending(meeting => meeting.RecordSequence)
            .Select(meeting => new { meeting.DocumentId, meeting.Record.Title, meeting.Kind, meeting.Number, meeting.HeldOn, meeting.Speakers, Items = meeting.Items.OrderBy(item => item.Ordinal).ToList() })
            .ToListAsync(ct);
        var named = rows.SelectMany(row => row.Items).SelectMany(item => new[] { item.PolicyDocumentId, item.AnswerDocumentId }).OfType<Guid>().Distinct().ToList();
        var explaining = (await register.Relations.Explaining(contracts).Where(link => named.Contains(link.ToDocumentId)).Select(link => new { link.FromDocumentId, link.ToDocumentId }).Distinct().ToListAsync(ct))
            .ToLookup(link => link.ToDocumentId, link => link.FromDocumentId);
        var wanted = named.Concat(explaining.SelectMany(one => one)).Distinct().ToList();
        var titles = await register.Records.Where(record => wanted.Contains(record.DocumentId)).Select(record => new { record.DocumentId, record.Title }).ToDictionaryAsync(record => record.DocumentId, record => record.Title, ct);
        var answering = (await register.Records.Answering(contracts, register.Meetings).Where(record => named.Contains(record.DocumentId)).Select(record => record.DocumentId).ToListAsync(ct)).ToHashSet();
        return [.. rows.Select(row => new MeetingRow(row.DocumentId, row.Title, row.Kind, row.Number, row.HeldOn, row.Speakers, [.. row.Items.Select(item => LineOf(item, explaining, answering, titles))]))];
    }

    private static MeetingLine LineOf(PublicMeetingItem item, ILookup<Guid, Guid> explaining, HashSet<Guid> answering, Dictionary<Guid, string> titles)
    {
        var answers = (item.PolicyDocumentId is { } policy ? explaining[policy] : []).Concat(item.AnswerDocumentId is { } answer && answering.Contains(answer) ? [answer] : []).Distinct()
            .Where(titles.ContainsKey).Select(id => new TitledRecord(id, titles[id])).ToList();
        var source = item.PolicyDocumentId is { } named && titles.TryGetValue(named, out var title) ? new TitledRecord(named, title) : null;
        return new(item.Subject, item.OwnerName, item.Reason, item.Item.StateWhen(answers.Count > 0), source, answers);
    }
}

/// <summary>A meeting or press conference with its open items.</summary>
public sealed record MeetingRow(Guid DocumentId, string Title, MeetingKind Kind, string Number, DateOnly HeldOn, string Speakers, IReadOnlyList<MeetingLine> Items)
{
    public int CountOf(MeetingItemState state) => Items.Count(item => item.State == state);
}

/// <param name="Policy">What came of it, when citizens can read it.</param>
/// <param name="Answers">What explains it.</param>
public sealed record MeetingLine(string Subject, string OwnerName, string Reason, MeetingItemState State, TitledRecord? Policy, IReadOnlyList<TitledRecord> Answers);

/// <summary>A record that is led to.</summary>
public sealed record TitledRecord(Guid DocumentId, string Title);
