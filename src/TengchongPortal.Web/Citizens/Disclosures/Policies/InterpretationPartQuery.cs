using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Who explains, in which forms, and whom to ask.</summary>
public sealed class InterpretationPartQuery(PublicRegister register, ReferenceBook book)
{
    /// <returns>Null for a record that says nothing of the kind.</returns>
    public async Task<InterpretationPart?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var facts = await register.Interpretations.FirstOrDefaultAsync(one => one.RecordSequence == record.Sequence, ct);
        return facts is null
            ? null
            : new(PublicInterpretation.FormsOf(facts.Forms), facts.OrganName, facts.Phone, string.Join("，", new[] { facts.Interpreter, facts.InterpreterPost }.Where(part => part.Length > 0)), facts.Interests, ElementsOf(facts))
            {
                ExpertAddress = facts.ExpertId is { } expert && await register.Experts.AnyAsync(one => one.Id == expert, ct) ? PublicAddresses.Expert(expert) : null,
                Topics = await TopicsAsync(record.DocumentId, ct),
                Renditions = await RenditionsAsync(record, PublicInterpretation.RenditionsOf(facts.Renditions), ct),
            };
    }

    private async Task<IReadOnlyList<Crumb>> TopicsAsync(Guid id, CancellationToken ct)
    {
        var explained = register.Relations.OfInterpretations(book.Contracts).Where(link => link.FromDocumentId == id).Select(link => link.ToDocumentId);
        var topics = await register.Policies.Where(policy => policy.Topic != "" && explained.Contains(policy.DocumentId)).Select(policy => policy.Topic).Distinct().ToListAsync(ct);
        var lists = await register.WithYearTopicsAsync(book.Contracts.Policies, ct);
        return [.. topics.Order(StringComparer.Ordinal).Select(topic => new Crumb(lists.TopicLabel(topic), PublicAddresses.OfYearTopic(PublicAddresses.Interpretations, topic)))];
    }

    private async Task<IReadOnlyList<RenditionLine>> RenditionsAsync(PublicRecord record, IReadOnlyList<Rendition> renditions, CancellationToken ct)
    {
        var places = renditions.Select(one => one.Place).Where(place => place.Length > 0).ToList();
        var files = places.Count == 0 ? [] : await register.Files.Where(file => file.RecordSequence == record.Sequence && places.Contains(file.Name)).Select(file => new { file.FileId, file.Name, file.MediaType }).ToListAsync(ct);
        return
        [
            .. from one in renditions
               where one.Place.Length + one.Alternative.Length > 0
               let file = files.Find(known => known.Name == one.Place)
               select new RenditionLine(one.Form, one.Place, file is not null ? PublicAddresses.File(file.FileId, file.Name) : Rendition.IsAddress(one.Place) ? one.Place : null, one.Alternative) { IsPicture = file is { MediaType: "image/png" or "image/jpeg" } },
        ];
    }

    private static Dictionary<string, string> ElementsOf(PublicInterpretation facts) => new()
    {
        ["background"] = facts.Background,
        ["aims"] = facts.Aims,
        ["content"] = facts.Content,
        ["scope"] = facts.Scope,
        ["standards"] = facts.Standards,
    };
}
