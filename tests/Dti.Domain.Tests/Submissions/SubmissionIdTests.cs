using System.Text;
using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class SubmissionIdTests
{
    private const string Blob = "2022/tua-chua/Tủa Chùa.xlsx";

    [Fact]
    public void The_same_content_at_the_same_place_is_the_same_submission()
    {
        Assert.Equal(SubmissionId.Of("scores", Blob, "ab"), SubmissionId.Of("scores", Blob, "ab"));
        Assert.Equal(
            SubmissionId.Of("scores", Blob.Normalize(NormalizationForm.FormC), "ab"),
            SubmissionId.Of("scores", Blob.Normalize(NormalizationForm.FormD), "ab"));
    }

    [Theory]
    [InlineData("services", Blob, "ab")]
    [InlineData("scores", "2022/tua-chua/tủa chùa.xlsx", "ab")]
    [InlineData("scores", "2022/tua-chua/Tua Chua.xlsx", "ab")]
    [InlineData("scores", Blob, "ac")]
    public void Another_container_name_or_content_is_another_submission(string container, string blob, string hash)
    {
        Assert.NotEqual(SubmissionId.Of("scores", Blob, "ab"), SubmissionId.Of(container, blob, hash));
    }

    [Fact]
    public void Parts_do_not_run_into_each_other()
    {
        Assert.NotEqual(SubmissionId.Of("a", "bc", "d"), SubmissionId.Of("ab", "c", "d"));
        Assert.NotEqual(SubmissionId.Of("a", "b", "cd"), SubmissionId.Of("a", "bc", "d"));
    }

    [Fact]
    public void Stored_ids_stay_what_they_are()
    {
        Assert.Equal("600b714b319d47df84a7", SubmissionId.Of("scores", Blob, "ab"));
    }

    [Fact]
    public void A_reading_is_a_submission_and_the_catalogue_it_was_read_with()
    {
        Assert.Equal("s.c", SubmissionId.ReadingOf("s", "c"));
    }
}
