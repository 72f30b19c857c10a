using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Domain.Organisations;

/// <summary>
/// Who heads an organ, and who answers for openness there (政务公开工作责任登记, R10): leading group, responsible leader, office, staff, deputy, telephone. What is not
/// settled yet is empty and shows as a gap; nothing is made up to fill a form.
/// </summary>
/// <param name="LeadingGroup">政务公开领导小组; its name, empty while there is none.</param>
/// <param name="LeaderName">分管领导.</param>
/// <param name="LeaderPost">Office held by the leader (职务).</param>
/// <param name="OfficeName">政府信息公开工作机构; named to citizens.</param>
/// <param name="Phone">Telephone of the office; named to citizens, so never a private number.</param>
/// <param name="OfficerName">业务人员 who does the daily work.</param>
/// <param name="DeputyName">Who does it while that person is away (B岗).</param>
/// <param name="FullTime">Persons who do nothing else (专职).</param>
/// <param name="PartTime">Persons who do it beside other work (兼职).</param>
public sealed partial record Responsibility(
    string LeadingGroup, string LeaderName, string LeaderPost, string OfficeName, string Phone, string OfficerName, string DeputyName, int FullTime, int PartTime)
{
    public const int NameMaxLength = 60, PhoneMaxLength = 30, MostStaff = 500;

    /// <summary>主要负责人; named to citizens (《政府信息公开条例》第二十条第二项: 负责人姓名).</summary>
    public string HeadName { get; init; } = "";

    /// <summary>Office held by the head; named to citizens.</summary>
    public string HeadPost { get; init; } = "";

    /// <summary>Spaces gone, signs of the keyboard's wide half brought to the narrow one.</summary>
    /// <exception cref="RuleBrokenException"><c>organs.head</c>, <c>organs.phone</c>, <c>organs.phone-private</c> or <c>organs.deputy-same</c>.</exception>
    public Responsibility Checked()
    {
        var tidy = this with
        {
            HeadName = HeadName.Trim(),
            HeadPost = HeadPost.Trim(),
            LeadingGroup = LeadingGroup.Trim(),
            LeaderName = LeaderName.Trim(),
            LeaderPost = LeaderPost.Trim(),
            OfficeName = OfficeName.Trim(),
            Phone = PhoneNumbers.Narrow(Phone),
            OfficerName = OfficerName.Trim(),
            DeputyName = DeputyName.Trim(),
        };
        RuleBrokenException.Require(tidy.HeadName.Length > 0 || tidy.HeadPost.Length == 0, "organs.head", "写了主要负责人的职务，也要写姓名；还没有明确的，两项都留空。");
        RuleBrokenException.Require(!PhoneNumbers.IsMobile(tidy.Phone), "organs.phone-private", "办公电话向社会公布，不能登记个人手机号码；请填写办公室座机。");
        RuleBrokenException.Require(tidy.Phone.Length == 0 || OfficePhone().IsMatch(tidy.Phone), "organs.phone", "办公电话应写作“0875-1234567”这样的区号加号码，有分机的再加“-”和分机号。");
        RuleBrokenException.Require(tidy.DeputyName.Length == 0 || tidy.DeputyName != tidy.OfficerName, "organs.deputy-same", "B岗是经办人不在时接手的人，不能与经办人是同一人。");
        return tidy;
    }

    [GeneratedRegex(@"^(0\d{2,3}-?\d{7,8}(-\d{1,6})?|400-?\d{3}-?\d{4}|1\d{4})$")]
    private static partial Regex OfficePhone();
}
