using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>The page of one form: the four lists, and once all are chosen the text as it will read and the button.</summary>
/// <param name="Title">Title of the form.</param>
public sealed record WarningSheet(Guid FormId, string Title, WarningLists Lists, WarningChoice Choice, PutUpForm Form, DateTimeOffset Now)
{
    public ImmutableArray<ReasonCode> Reasons { get; init; } = [];

    /// <summary>The warning as citizens will read it; null while something is not chosen.</summary>
    public WarningPreview? Preview { get; init; }

    /// <summary>Whether other values came back than were read on the page; of a form that changed since, the form's own rule speaks.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>The value that no list holds; null while nothing was chosen at all.</summary>
    public Refusal? Objection { get; init; }

    /// <summary>Why the roster does not let the person act now.</summary>
    public string? OffDuty { get; init; }

    public IEnumerable<SelectListItem> Kinds => Lists.Kinds.Select(kind => new SelectListItem(kind, kind));

    public IEnumerable<SelectListItem> Places => Lists.Places.Select(place => new SelectListItem(place, place));

    public IEnumerable<SelectListItem> Phones => Lists.Phones.Select(phone => new SelectListItem($"{phone.Number}（{phone.Label}）", phone.Number));

    /// <summary>The list of this moment, and the minute that was "now" when the page was opened.</summary>
    public IEnumerable<SelectListItem> Times
    {
        get
        {
            var offered = WarningTimes.At(Now);
            var kept = WarningTimes.Read(Choice.Time) is { } chosen && WarningTimes.Holds(chosen, Now) && !offered.Contains(chosen) ? [chosen] : Array.Empty<DateTimeOffset>();
            return kept.Concat(offered).Select(time => new SelectListItem(time == offered[0] ? $"现在（{WarningTimes.Words(time)}）" : WarningTimes.Words(time), WarningTimes.Code(time)));
        }
    }

    public IEnumerable<SelectListItem> ReasonChoices => Reasons.Select(reason => new SelectListItem(reason.Label, reason.Code));

    /// <summary>The field that a refusal speaks of; empty for the page as a whole.</summary>
    public static string FieldOf(string code) => code switch
    {
        "warning.kind" => nameof(WarningChoice.Kind),
        "warning.place" => nameof(WarningChoice.Place),
        "warning.time" => nameof(WarningChoice.Time),
        "warning.phone" => nameof(WarningChoice.Phone),
        "content.reason-code" => nameof(PutUpForm.ReasonCode),
        "content.reason" => nameof(PutUpForm.Reason),
        "content.presence" => nameof(PutUpForm.Password),
        _ => "",
    };
}

/// <param name="Print">Fingerprint of what stands here; the button releases this and nothing else.</param>
public sealed record WarningPreview(string Title, string Summary, IHtmlContent Body, string Print);
