using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>One way of saying no: a status, a code, a Chinese sentence and a way on.</summary>
public static class RefusalsFeature
{
    public static IServiceCollection AddRefusals(this IServiceCollection services) => services.AddScoped<ProblemAnswer>();

    public static void AddRefusals(this MvcOptions mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.Filters.Add<ExpiredFormFilter>();
    }
}
