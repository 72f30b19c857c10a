using System.Text.Json;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

/// <summary>Keeps what stands in a form, unless it bears a secrecy mark: such words are never written anywhere (保守国家秘密法; workflow.md 3.5).</summary>
public sealed class KeepSketch(DraftSketches sketches, WriteText write, CheckText check, TimeProvider clock)
{
    public Task<SketchAnswer> RunAsync(Edition edition, DraftForm form, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(writer);
        return RunAsync(DraftSketch.OfEdition(writer.Id, edition.Id), edition.Current.Text, form, writer, ct);
    }

    public async Task<SketchAnswer> RunNewAsync(string place, DraftForm form, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(writer);
        return form.FormKey is { } key
            ? await RunAsync(DraftSketch.OfNew(writer.Id, key, place), null, form, writer, ct)
            : new(StatusCodes.Status422UnprocessableEntity, SketchWords.WithoutForm);
    }

    public Task DropAsync(Guid editionId, Actor writer, CancellationToken ct) => sketches.DropAsync(writer.Id, DraftSketch.KeyOf(editionId), ct);

    public Task DropNewAsync(Guid formKey, Actor writer, CancellationToken ct) => sketches.DropAsync(writer.Id, DraftSketch.KeyOfForm(formKey), ct);

    private async Task<SketchAnswer> RunAsync(DraftSketch sketch, RevisionText? before, DraftForm form, Actor writer, CancellationToken ct)
    {
        var (text, _) = await write.RunAsync(form, before, writer, ct);

        // A reason that a public text will not carry is not in the text, but it is in the form that is kept.
        if (await check.SecrecyFaultsAsync(text with { ExemptionReason = form.ExemptionReason ?? "" }, ct) is [var mark, ..])
        {
            return new(StatusCodes.Status422UnprocessableEntity, SketchWords.Secret(mark.Message));
        }

        var (fields, now) = (JsonSerializer.Serialize(form, JsonReader.Options), clock.GetUtcNow());
        return fields.Length <= DraftSketch.FieldsMaxLength
            ? new(StatusCodes.Status200OK, await sketches.KeepAsync(sketch, fields, now, ct) ? SketchWords.Kept(now) : "")
            : new(StatusCodes.Status422UnprocessableEntity, SketchWords.TooLong);
    }
}

/// <summary>What the sheet says of it.</summary>
public sealed record SketchAnswer(int Status, string Message);
