using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies;

/// <summary>The documents that a title names in 《》, the outermost pair of brackets of each: 《关于印发〈…〉的通知》解读 names one.</summary>
public static class PairNames
{
    /// <summary>Whether a title is the named document, or the notice that issues it: 关于印发《…》的通知.</summary>
    public static bool Fits(string title, string name) => title == name || Of(title).Contains(name);

    public static ImmutableArray<string> Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var names = ImmutableArray.CreateBuilder<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < title.Length; at++)
        {
            switch (title[at])
            {
                case '《':
                    start = depth++ == 0 ? at + 1 : start;
                    break;
                case '》' when depth > 0 && --depth == 0:
                    names.Add(title[start..at]);
                    break;
            }
        }

        return names.ToImmutable();
    }
}
