using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TengchongPortal.Web.Components.Fields;

/// <summary>The control that suits a property when the page does not name one.</summary>
internal static class ControlChoice
{
    private static readonly HashSet<Type> _numbers = [typeof(int), typeof(long), typeof(short), typeof(decimal), typeof(double)];

    public static Control For(ModelMetadata property, bool hasOptions) => property switch
    {
        { IsEnumerableType: true } when !IsFile(property.ElementType) => Control.Checkboxes,
        _ when IsFile(property.ElementType ?? property.ModelType) => Control.File,
        _ when hasOptions || property.IsEnum => Control.Select,
        _ when property.UnderlyingOrModelType == typeof(bool) => Control.Checkbox,
        _ when property.UnderlyingOrModelType == typeof(DateOnly) => Control.Day,
        _ when _numbers.Contains(property.UnderlyingOrModelType) => Control.Number,
        _ => ForText(property.DataTypeName),
    };

    private static Control ForText(string? type) => type switch
    {
        nameof(DataType.MultilineText) => Control.Multiline,
        nameof(DataType.EmailAddress) => Control.Email,
        nameof(DataType.PhoneNumber) => Control.Telephone,
        nameof(DataType.Password) => Control.Password,
        _ => Control.Text,
    };

    private static bool IsFile(Type? type) => type is not null && typeof(IFormFile).IsAssignableFrom(type);
}
