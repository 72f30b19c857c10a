using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddFindingIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_IsCurrent_SortAt_Sequence",
                table: "PublicRecords");

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_Finding",
                table: "PublicRecords",
                columns: new[] { "IsCurrent", "SortAt", "Sequence", "Visibility", "ColumnId", "OrganId", "FirstPublishedAt", "Theme", "Genre", "Audience", "EffectiveOn", "ExpiresOn", "RepealedOn", "TypeKey", "Title", "Keywords" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_Finding",
                table: "PublicRecords");

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_IsCurrent_SortAt_Sequence",
                table: "PublicRecords",
                columns: new[] { "IsCurrent", "SortAt", "Sequence" });
        }
    }
}
