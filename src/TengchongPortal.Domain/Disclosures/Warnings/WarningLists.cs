using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>What may stand in the blanks of a form at a moment; nothing else can be written into a warning.</summary>
public sealed record WarningLists(ImmutableArray<string> Kinds, ImmutableArray<string> Places, ImmutableArray<WarningPhone> Phones)
{
    /// <summary>The first value that no list holds, or null.</summary>
    public Refusal? Objection(WarningFilling chosen, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return chosen switch
        {
            _ when !Kinds.Contains(chosen.Kind) => new("warning.kind", "预警种类只能从列表中选择。"),
            _ when !Places.Contains(chosen.Place) => new("warning.place", "预警地点只能从列表中选择。"),
            _ when !WarningTimes.Holds(chosen.Time, at) => new("warning.time", "预警时间只能从列表中选择；页面打开过久的，请重新选择时间。"),
            _ when !Phones.Any(phone => phone.Number == chosen.Phone) => new("warning.phone", "联系电话只能从列表中选择。"),
            _ => null,
        };
    }
}

/// <param name="Label">Who answers it.</param>
public sealed record WarningPhone(string Number, string Label);
