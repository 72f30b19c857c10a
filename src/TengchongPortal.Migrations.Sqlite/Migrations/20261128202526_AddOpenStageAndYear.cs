using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Moves;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddOpenStageAndYear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Columns",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PublishedYear",
                table: "PublicRecords",
                type: "INTEGER",
                nullable: true,
                computedColumnSql: "CAST(strftime('%Y', (\"FirstPublishedAt\" - 621355968000000000) / 10000000 + 28800, 'unixepoch') AS INTEGER)",
                stored: false);

            foreach (var statement in FirstOpenStages.Statements)
            {
                migrationBuilder.Sql(statement);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PublishedYear",
                table: "PublicRecords");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Columns");
        }
    }
}
