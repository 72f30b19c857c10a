using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Pasting;

/// <summary>What to write into the form.</summary>
/// <param name="Insert">In place of the selected words.</param>
/// <param name="Body">The whole body anew, where the paste changed its format; null else.</param>
/// <param name="Notes">What the writer must know of it.</param>
public sealed record PasteAnswer([property: JsonConverter(typeof(JsonStringEnumConverter<BodyFormat>))] BodyFormat Format, string Insert, string? Body, ImmutableArray<string> Notes);
