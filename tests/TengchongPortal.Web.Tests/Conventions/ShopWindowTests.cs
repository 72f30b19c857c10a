using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>What citizens read comes from the public register and from nowhere else (architecture §1).</summary>
public sealed class ShopWindowTests
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_controller_and_no_query_of_the_citizens_takes_the_context()
    {
        var reading = HouseTypes.InCitizensRooms.Where(type => type.IsAssignableTo(typeof(ControllerBase)) || IsQuery(type)).ToList();

        Assert.NotEmpty(reading);
        Assert.Empty(reading.Where(type => Taken(type).Contains(typeof(PortalDbContext))).Select(type => type.FullName));
    }

    [Fact]
    public void No_action_sees_the_context() =>
        Assert.Empty(HouseTypes.All.Where(type => type.IsAssignableTo(typeof(ControllerBase)) && Taken(type).Contains(typeof(PortalDbContext))).Select(type => type.FullName));

    [Fact]
    public void The_register_hands_out_questions_and_never_rows_that_are_tracked() =>
        Assert.All(typeof(PublicRegister).GetProperties(), property => Assert.True(property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IQueryable<>), property.Name));

    private static bool IsQuery(Type type) => type.Name.EndsWith("Query", StringComparison.Ordinal) || type.Name.EndsWith("Queries", StringComparison.Ordinal);

    private static IEnumerable<Type> Taken(Type type) =>
    [
        .. type.GetConstructors(Everything).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType),
        .. type.GetMethods(Everything).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
        .. type.GetFields(Everything).Select(field => field.FieldType),
    ];
}
