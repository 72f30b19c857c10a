using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>What somebody at work looks for, as it stands in the address. Nothing in it can be wrong: what does not fit finds nothing.</summary>
public sealed class StaffSearchForm
{
    /// <summary>The states of texts that citizens do not find.</summary>
    public static ImmutableArray<EditorialState> OutOfSight { get; } =
        [.. Enum.GetValues<EditorialState>().Where(state => !EditorialStates.Readable.Contains(state) || state is EditorialState.Superseded).Except([EditorialState.Purged])];

    [Display(Name = "查找")]
    public string? Q { get; set; }

    [Display(Name = "办理状态")]
    public EditorialState? State { get; set; }

    /// <summary>Where the page before ended.</summary>
    public string? After { get; set; }

    public string Words => Q?.Trim() ?? "";
}
