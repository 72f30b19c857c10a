using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>
/// What a clock asks at each look does not grow with the number of records: it runs at the start, beside the first page, and every few
/// minutes ever after. Judged by the plans, as of the pages of citizens.
/// </summary>
public sealed class ClockQuestionTests : IDisposable
{
    /// <summary>Questions that do walk over many rows, each with its reason.</summary>
    private static readonly (Type Clock, string Asked, string Why)[] _walks =
    [
    ];

    private readonly AskedQuestions _asked = new();

    private readonly AskedPortal _portal;

    public ClockQuestionTests() => _portal = new(_asked) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2026, 11, 2)).AddHours(9)) };

    public static TheoryData<Type> Clocks => [.. typeof(Clock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Clock)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Clocks))]
    public async Task A_look_asks_nothing_that_grows_with_the_number_of_records(Type type)
    {
        using var clock = (Clock)ActivatorUtilities.CreateInstance(_portal.Services, type);
        _asked.Take();

        await clock.LookAsync(CancellationToken.None);

        Assert.Null(clock.Fault);
        var grows = string.Join(Environment.NewLine, _asked.Take().Where(question => question.Grows && !_walks.Any(walk => walk.Clock == type && question.Sql.Contains(walk.Asked, StringComparison.Ordinal)))
            .Select(question => $"{string.Join("; ", question.Plan)}: {question.Sql}").Distinct());
        Assert.True(grows.Length == 0, grows);
    }

    public void Dispose() => _portal.Dispose();

    private sealed class AskedPortal(AskedQuestions asked) : PortalUnderTest(PortalStart.Demo)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(asked)));
        }
    }
}
