using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Domain.Policies;

/// <summary>谁起草、谁解读 (R24), said once: the organ that answers today for what one drafted in the lead, or explained under the name of its day.</summary>
public static class WhoExplains
{
    extension(Succession succession)
    {
        /// <summary>The path of whoever answers for the lead of those who drafted; null where nobody knows.</summary>
        /// <param name="drafters">Their paths between bars, the lead first.</param>
        public string? LeadOf(string? drafters) => drafters?.Split('|')[0] is { Length: > 0 } lead ? succession.PathsFrom(lead)[^1] : null;

        /// <summary>Whoever answers for the organ that bore a name when it explained; null where none did.</summary>
        public Organ? ExplainerOf(string? name, IReadOnlyCollection<Organ> organs) => !string.IsNullOrEmpty(name) && organs.FirstOrDefault(organ => organ.WasCalled(name)) is { } explained
            ? organs.First(organ => organ.Id == succession.LivingOf(explained.Id))
            : null;
    }
}
