using Microsoft.Extensions.DependencyInjection;

namespace TengchongPortal.Data.Hotline;

/// <summary>Exchange with the hotline 12345 by files, both ways (R132).</summary>
public static class HotlineFeature
{
    public static IServiceCollection AddHotlineBooks(this IServiceCollection services) =>
        services
            .AddScoped<HotlineBook>()
            .AddScoped<ReceiveOrders>()
            .AddScoped<SendStates>()
            .AddScoped<SendCases>()
            .AddScoped<TakeReturns>()
            .AddScoped<NamedEntries>()
            .AddScoped<TakeQuestions>()
            .AddScoped<QuestionTexts>()
            .AddScoped<WorkQuestion>();
}
