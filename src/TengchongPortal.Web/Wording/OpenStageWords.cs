using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Web.Wording;

/// <summary>The five stages of openness (五公开) as pages name them.</summary>
public static class OpenStageWords
{
    extension(OpenStage stage)
    {
        public string Label => stage switch
        {
            OpenStage.Decision => "决策公开",
            OpenStage.Execution => "执行公开",
            OpenStage.Management => "管理公开",
            OpenStage.Service => "服务公开",
            OpenStage.Result => "结果公开",
        };
    }
}
