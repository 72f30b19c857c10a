using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Citizens.Knowledge.Booklets;

/// <summary>Which entries a booklet gathers: those about a policy, of a topic, of an organ, or all.</summary>
public sealed class BookletFilter
{
    /// <summary>The document that the entries speak from.</summary>
    public Guid? Policy { get; set; }

    /// <summary>First level of the theme: two digits.</summary>
    [StringLength(2)]
    public string? Topic { get; set; }

    /// <summary>Key of the organ that answers for them.</summary>
    [StringLength(60)]
    public string? Organ { get; set; }

    /// <summary>The same as a question; empty for all.</summary>
    public string Question => string.Join('&', new[] { Part("policy", Policy?.ToString()), Part("topic", Topic), Part("organ", Organ) }.Where(part => part.Length > 0));

    private static string Part(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{name}={Uri.EscapeDataString(value.Trim())}";
}
