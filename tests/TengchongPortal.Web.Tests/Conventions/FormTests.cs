using System.Reflection;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>A form comes in as somebody left it: empty, half filled, or with a year of five digits.</summary>
public sealed class FormTests
{
    public static TheoryData<Type> Forms => [.. HouseTypes.All.Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal) && !type.IsAbstract && type.GetConstructor([]) is not null)];

    /// <summary>The framework reads every property while it checks the form; one that throws would answer 500.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_can_be_read_while_it_is_empty(Type form)
    {
        var empty = Activator.CreateInstance(form);

        foreach (var property in form.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            property.GetValue(empty);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_day_that_is_typed_is_a_day_of_the_calendar(Type form) =>
        Assert.Empty(form.GetProperties().Where(IsDay).Where(property => property.GetCustomAttribute<CalendarDayAttribute>() is null).Select(property => property.Name));

    [Theory]
    [InlineData("0001-01-01", false)]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("9999-12-31", false)]
    public void A_day_of_the_calendar_lies_between_its_ends(string day, bool holds)
    {
        Assert.Equal(holds, new CalendarDayAttribute().IsValid(DateOnly.ParseExact(day, "yyyy-MM-dd", null)));
        Assert.True(new CalendarDayAttribute().IsValid(null));
    }

    private static bool IsDay(PropertyInfo property) =>
        property.CanWrite && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { } type && (type == typeof(DateOnly) || type == typeof(DateTime));
}
