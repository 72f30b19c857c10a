using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Makes the facts of a meeting from what was typed on its part of the sheet, with the information that its items name.</summary>
public sealed class WriteMeeting(LinkTargets targets, EditionContracts contracts)
{
    /// <param name="before">What the text said: a part that was not sent says it still.</param>
    public async Task<(MeetingFacts? Facts, ImmutableArray<DraftFault> Faults)> RunAsync(MeetingSheetForm? sheet, MeetingFacts? before, Actor writer, CancellationToken ct)
    {
        if (sheet is null)
        {
            return (before, []);
        }

        var items = ImmutableArray.CreateBuilder<MeetingItem>();
        var faults = ImmutableArray.CreateBuilder<DraftFault>();
        var places = new List<int>();
        foreach (var (place, row) in sheet.Items.Index().Where(pair => !pair.Item.IsEmpty))
        {
            places.Add(place);
            var policy = await FindAsync(row.Policy, $"Meeting.Items[{place}].Policy", writer, faults, ct);
            var answer = await FindAsync(row.Answer, $"Meeting.Items[{place}].Answer", writer, faults, ct);
            items.Add(new(WriteText.Line(row.Subject), row.OwnerPath ?? "", policy, answer, WriteText.Line(row.Reason)));
        }

        var objections = await contracts.OfAnswersAsync([.. items.Select(item => item.Answer)], ct);
        faults.AddRange(places.Zip(objections).Where(pair => pair.Second is not null).Select(pair => new DraftFault($"Meeting.Items[{pair.First}].Answer", pair.Second!.Message)));
        var facts = new MeetingFacts { Kind = sheet.Kind, Number = WriteText.Line(sheet.Number), HeldOn = sheet.HeldOn, Speakers = WriteText.Line(sheet.Speakers), Items = items.ToImmutable() };
        return (facts, faults.ToImmutable());
    }

    private async Task<Guid?> FindAsync(string? typed, string field, Actor writer, ImmutableArray<DraftFault>.Builder faults, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (await targets.FindAsync(typed.Trim(), writer, ct) is { } id)
        {
            return id;
        }

        faults.Add(new(field, LinkTargets.Missing(typed)));
        return null;
    }
}
