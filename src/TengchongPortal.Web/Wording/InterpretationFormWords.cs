using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Wording;

public static class InterpretationFormWords
{
    extension(InterpretationForm form)
    {
        public string Label => form switch
        {
            InterpretationForm.Text => "文字解读",
            InterpretationForm.Picture => "图片图解",
            InterpretationForm.Table => "图表",
            InterpretationForm.Questions => "问答",
            InterpretationForm.Audio => "音频",
            InterpretationForm.Video => "视频",
            InterpretationForm.Comic => "动漫",
            InterpretationForm.Expert => "专家解读",
            InterpretationForm.Principal => "主要负责人解读",
            InterpretationForm.Briefing => "新闻发布会、吹风会",
        };
    }
}
