using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>Something that a feature lays on the desk above the piles, for whom it concerns: a view component that shows nothing to everybody else.</summary>
public sealed record DeskEntrance(Type Component)
{
    /// <summary>Whether something waits for the person where it shows anything; else it is only a way to somewhere.</summary>
    public bool IsWork { get; init; } = true;

    /// <summary>Whether what it drew says that something waits.</summary>
    public bool Waits(IHtmlContent drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        if (!IsWork)
        {
            return false;
        }

        using var words = new StringWriter(CultureInfo.InvariantCulture);
        drawn.WriteTo(words, HtmlEncoder.Default);
        return !string.IsNullOrWhiteSpace(words.ToString());
    }
}
