namespace Dti.Domain.Catalogue;

/// <summary>One mistake in a catalogue file. Any finding refuses the file as a whole.</summary>
/// <param name="Rule">Code of the rule, such as <c>CATALOGUE_UNIT_DUPLICATE</c>.</param>
/// <param name="Place">Where in the file as a JSON pointer (RFC 6901): <c>/groups/1/members/3</c>; empty for the whole file.</param>
/// <param name="Message">Vietnamese: what is wrong and what to do.</param>
/// <param name="MessageEn">The same in English.</param>
public sealed record CatalogueFinding(string Rule, string Place, string Message, string MessageEn);
