using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>What the duty person says with a warning, and that it is really that person.</summary>
public sealed class PutUpForm
{
    /// <summary>Made with the page: the same page sent twice puts up one warning.</summary>
    public Guid? FormKey { get; set; }

    /// <summary>Hash of the form that stood on the page.</summary>
    [StringLength(64)]
    public string SeenHash { get; set; } = "";

    /// <summary>Fingerprint of the warning that stood on the page: a browser that fills hidden fields again must not release another one.</summary>
    [StringLength(64)]
    public string SeenText { get; set; } = "";

    [Display(Name = "先行发布的理由类别"), StringLength(60)]
    public string ReasonCode { get; set; } = "";

    [Display(Name = "先行发布的理由"), DataType(DataType.MultilineText), StringLength(1000)]
    public string Reason { get; set; } = "";

    [Display(Name = "值班人密码或动态口令"), DataType(DataType.Password), StringLength(200)]
    public string Password { get; set; } = "";
}
