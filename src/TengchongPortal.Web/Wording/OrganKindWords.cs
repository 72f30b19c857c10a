using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Wording;

/// <summary>Headings of the organ register.</summary>
public static class OrganKindWords
{
    extension(OrganKind kind)
    {
        public string Label => kind switch
        {
            OrganKind.Government => "市人民政府",
            OrganKind.Department => "市政府部门和派出机构",
            OrganKind.Township => "乡镇、街道",
            OrganKind.PublicInstitution => "事业单位",
            OrganKind.Enterprise => "公共企事业单位",
            OrganKind.External => "其他机关",
        };
    }
}
