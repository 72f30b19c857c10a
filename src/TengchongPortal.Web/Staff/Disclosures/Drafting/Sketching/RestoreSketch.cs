using System.Text.Json;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

/// <summary>Finds what the writer left unsaved on a sheet, and lays it into the form when it is asked for.</summary>
public sealed class RestoreSketch(DraftSketches sketches, WriteText write)
{
    public async Task<LeftSketch?> FindAsync(Edition edition, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(writer);
        if (await sketches.FindAsync(writer.Id, DraftSketch.KeyOf(edition.Id), ct) is not { } sketch || FormOf(sketch) is not { } form)
        {
            return null;
        }

        // A last sign from a page that was saved a moment later says nothing new.
        var (text, _) = await write.RunAsync(form, edition.Current.Text, writer, ct);
        return ContentHash.Of(text, edition.Current.Salt) == edition.CurrentHash ? null : new(form, sketch.SavedAt);
    }

    public async Task<LeftSketch?> FindNewAsync(string organ, string type, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return await sketches.FindNewAsync(writer.Id, $"{organ}/{type}", ct) is { } sketch && FormOf(sketch) is { } form ? new(form, sketch.SavedAt) : null;
    }

    private static DraftForm? FormOf(DraftSketch sketch)
    {
        try
        {
            return JsonSerializer.Deserialize<DraftForm>(sketch.Fields, JsonReader.Options);
        }
        catch (JsonException)
        {
            // Kept by an older portal whose form was another: not worth refusing the sheet for.
            return null;
        }
    }
}

/// <summary>What was left unsaved, and since when.</summary>
public sealed record LeftSketch(DraftForm Form, DateTimeOffset SavedAt)
{
    /// <summary>Whether it stands in the form now.</summary>
    public bool IsRestored { get; init; }
}
