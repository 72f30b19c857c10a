namespace TengchongPortal.Web.Components.Fields;

/// <summary>How a field is filled in.</summary>
public enum Control
{
    Text,
    Multiline,
    Email,
    Telephone,
    Password,
    Code,
    Number,
    Day,
    File,
    Select,
    Radios,
    Checkbox,
    Checkboxes,
}
