using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Testing;

/// <summary>What a rule said to something that was tried.</summary>
public static class Refused
{
    /// <summary>The code of the broken rule; null when nothing refused it. Any other fault comes through.</summary>
    public static string? CodeOf(Action tried)
    {
        ArgumentNullException.ThrowIfNull(tried);
        try
        {
            tried();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Rule;
        }
    }
}
