using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>A file of references.</summary>
public sealed class PetitionForm
{
    [Display(Name = "信访件编号文件（CSV）"), Required(ErrorMessage = "请选择文件。")]
    public IFormFile? File { get; set; }
}
