namespace TengchongPortal.Data.Sketches;

/// <summary>What somebody was writing and has not saved: one for each person and form. Never a revision, never public, gone after some days.</summary>
public sealed class DraftSketch
{
    public const int KeyMaxLength = 80;
    public const int PlaceMaxLength = 200;

    /// <summary>Room for the longest text with its marks, and not for more.</summary>
    public const int FieldsMaxLength = 4_000_000;

    private DraftSketch()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The edition that is changed, or the form that opens a new one.</summary>
    public string Key { get; private set; } = "";

    public Guid? EditionId { get; private set; }

    /// <summary>Key of the form that will open a new document; null for an edition.</summary>
    public Guid? FormKey { get; private set; }

    /// <summary>Organ and type of a new text; empty for an edition.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The form as it stood, in JSON.</summary>
    public string Fields { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public static string KeyOf(Guid editionId) => $"edition:{editionId:N}";

    public static string KeyOfForm(Guid formKey) => $"form:{formKey:N}";

    public static DraftSketch OfEdition(Guid personId, Guid editionId) => new() { Id = Guid.CreateVersion7(), PersonId = personId, Key = KeyOf(editionId), EditionId = editionId };

    public static DraftSketch OfNew(Guid personId, Guid formKey, string place) => new() { Id = Guid.CreateVersion7(), PersonId = personId, Key = KeyOfForm(formKey), FormKey = formKey, Place = place };

    /// <summary>The organ of a new text was merged: what was left unsaved goes on for its successor.</summary>
    public void MoveTo(string place) => Place = place;

    public void Keep(string fields, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(fields);
        (Fields, SavedAt) = (fields, at);
    }
}
