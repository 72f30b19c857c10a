using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Web.Wording;

/// <summary>The parts of a text that a reviewer marks, as the drafter's sheet names them.</summary>
public static class MarkedPartWords
{
    extension(MarkedPart part)
    {
        public string Label => part switch
        {
            MarkedPart.Title => "标题",
            MarkedPart.Summary => "内容概述",
            MarkedPart.ColumnId => "公开目录",
            MarkedPart.MadeOn => "成文日期",
            MarkedPart.DocumentNumber => "文号",
            MarkedPart.Body => "正文",
            MarkedPart.Attachments => "附件",
            MarkedPart.Openness => "公开属性",
            MarkedPart.Theme => "主题分类",
            MarkedPart.Genre => "体裁分类",
            MarkedPart.Audience => "服务对象",
            MarkedPart.Keywords => "关键词",
            MarkedPart.EffectiveOn => "施行日期",
            MarkedPart.ExpiresOn => "失效日期",
            MarkedPart.LegalityNumber => "合法性审核编号",
            MarkedPart.Source => "来源",
            MarkedPart.Links => "关联信息",
        };
    }
}
