using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Policies;

/// <summary>One form that an interpretation comes in: the file or address where it is found, and the same in words.</summary>
/// <param name="Place">Name of an attachment, or the address of a player; empty where the text itself is the form.</param>
/// <param name="Alternative">What is seen or heard, in words: caption of a picture, transcript of a film.</param>
public sealed record Rendition(InterpretationForm Form, string Place = "", string Alternative = "")
{
    public const int PlaceMaxLength = 300;

    /// <summary>Whether the place is somewhere else that a browser can open safely.</summary>
    public static bool IsAddress(string place) => Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Host.Length > 0;

    /// <summary>Whether it is found where it says: in the text itself, among its attachments, or at an https address.</summary>
    public bool IsFoundIn(IEnumerable<string> attachments) => Place.Length == 0 || IsAddress(Place) || attachments.Contains(Place);

    /// <summary>Whether it must be told in words as well: it is seen or heard, or lies in a file; what stands in the text itself is read like text (R45).</summary>
    [JsonIgnore]
    public bool NeedsAlternative => Form.NeedsAlternative || (Form != InterpretationForm.Text && Place.Length > 0);
}
